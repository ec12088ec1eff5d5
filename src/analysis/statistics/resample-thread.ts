import { workerData } from 'node:worker_threads';
import { type Draws, makeOpenDraws } from './resample-draws.ts';

// A thread that makes estimates beside the one that wants them, until none is open.

makeOpenDraws(workerData as Draws);
