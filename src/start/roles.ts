/** `chat`: talks with people; `worker`: posts what is due; `web`: shows health and metrics. One process does all unless it is told otherwise. */
export const roles = ['chat', 'worker', 'web'] as const;
export type Role = (typeof roles)[number];
