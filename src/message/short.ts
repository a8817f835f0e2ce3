import { visible } from './visible.ts';

/** Text for a place that takes no more than `limit`: on one line, never empty; what is cut ends in "…". */
export function short(text: string, limit: number): string {
  const clean = visible(text).replace(/\s+/gu, ' ').trim() || '…';
  if (clean.length <= limit) return clean;
  return `${clean.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
