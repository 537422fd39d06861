import { execFileSync } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A disk of its own, small enough to be filled. */
export type SmallDisk = {
  folder: string;
  /** Takes all the room that is left. */
  fill: () => void;
  /** Gives that room back. */
  makeRoom: () => void;
  remove: () => void;
};

/** Mounts a disk of so many megabytes in memory: only root may, elsewhere it throws. */
export function mountSmallDisk(megabytes: number): SmallDisk {
  const folder = mkdtempSync(join(tmpdir(), "latchkey-disk-"));
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", `size=${megabytes}m`, "tmpfs", folder], { stdio: "pipe" });
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw new Error("A disk of its own cannot be mounted: only root may.", { cause: error });
  }
  chmodSync(folder, 0o777);
  const filler = join(folder, "filler");
  writeFileSync(filler, "");
  return {
    folder,
    fill() {
      try {
        for (;;) writeFileSync(filler, Buffer.alloc(64 * 1024), { flag: "a" });
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== "ENOSPC") throw error;
      }
    },
    makeRoom: () => truncateSync(filler),
    remove() {
      execFileSync("umount", [folder], { stdio: "pipe" });
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
