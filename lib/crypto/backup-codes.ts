import { createHmac, randomBytes } from "node:crypto";
import { BACKUP_CODE_BYTES, backupCodeFrom } from "@/lib/rules/backup-code";
import { currentKey, findKey } from "./keys";
import { seal, unseal } from "./sealing";

/** A fresh backup code as it is stored while it is offered: its digest, and itself sealed. */
export function newBackupCode(accountId: string): { digest: string; keyId: string; sealedCode: string } {
  const code = backupCodeFrom(randomBytes(BACKUP_CODE_BYTES));
  const { id: keyId, bytes } = currentKey("backup-code");
  return { digest: digestWith(bytes, code, accountId), keyId, sealedCode: seal(code, sealingContext(accountId)) };
}

/** The offered code itself, for its owner to save. Throws when it was altered, moved, or its key is gone. */
export function openBackupCode(sealedCode: string, accountId: string): string {
  return unseal(sealedCode, sealingContext(accountId));
}

/** Keyed digest of a typed code, as an account's code with this key's id would have it; null when that key is gone. */
export function digestBackupCode(code: string, accountId: string, keyId: string): string | null {
  const key = findKey(keyId, "backup-code");
  return key ? digestWith(key, code, accountId) : null;
}

function digestWith(key: Buffer, code: string, accountId: string): string {
  return createHmac("sha256", key)
    .update(JSON.stringify([accountId, code]))
    .digest("base64url");
}

const sealingContext = (accountId: string) => `backup-code:${accountId}`;
