import { slackStage } from '../doubles/slack/stage.ts';
import { describeAdapter } from './adapter.ts';

describeAdapter('Slack', slackStage);
