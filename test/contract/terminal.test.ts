import { terminalStage } from '../doubles/terminal.ts';
import { describeAdapter } from './adapter.ts';

describeAdapter('The terminal', terminalStage);
