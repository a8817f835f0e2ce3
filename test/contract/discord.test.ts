import { discordStage } from '../doubles/discord/stage.ts';
import { describeAdapter } from './adapter.ts';

describeAdapter('Discord', discordStage);
