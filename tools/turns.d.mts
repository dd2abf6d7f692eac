import type {Engine} from './browsers.mjs';

export function turnOf(engine: Engine, isWhole?: boolean): string;
export function isInTurn(turn: string, index: number): boolean;
