import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { StorageError } from './error.ts';

/** Seals texts with AES-256-GCM. A sealed text is `v1.` and base64url of nonce (12 bytes), tag (16 bytes) and cipher text. */
export interface Secrets {
  seal(text: string): string;
  /** Throws {@link StorageError} `wrongSecret` for what another key sealed, or what was changed since. */
  open(sealed: string): string;
}

/** @param secretKey RAPPORTEUR_SECRET_KEY: 32 bytes in Base64 */
export function secretsOf(secretKey: string | undefined): Secrets {
  const key = () => {
    if (!secretKey)
      throw new StorageError(
        'noSecret',
        'Tokens of workspaces can only be kept encrypted, and there is no key to encrypt them with.',
        'Set RAPPORTEUR_SECRET_KEY, for instance to the output of “openssl rand -base64 32”, and keep it.',
      );
    return Buffer.from(secretKey, 'base64');
  };
  return {
    seal(text) {
      const nonce = randomBytes(12);
      const cipher = createCipheriv('aes-256-gcm', key(), nonce);
      const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return `v1.${Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url')}`;
    },
    open(sealed) {
      const bytes = Buffer.from(sealed.replace(/^v1\./, ''), 'base64url');
      try {
        const decipher = createDecipheriv('aes-256-gcm', key(), bytes.subarray(0, 12));
        decipher.setAuthTag(bytes.subarray(12, 28));
        return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8');
      } catch (error) {
        if (error instanceof StorageError) throw error;
        throw new StorageError(
          'wrongSecret',
          'The tokens of this workspace were encrypted with another RAPPORTEUR_SECRET_KEY.',
          'Set the key of before, or install the app in the workspace again.',
          error,
        );
      }
    },
  };
}
