import { ChatError } from '../chat.ts';

/** The answer of a platform, or the error that its silence amounts to. */
export async function inTime<Result>(answer: Promise<Result>, timeoutMs: number, silence: ChatError['code']): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    const says = `The platform gave no answer within ${timeoutMs / 1000} s.`;
    timer = setTimeout(() => reject(new ChatError(silence, says)), timeoutMs);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
