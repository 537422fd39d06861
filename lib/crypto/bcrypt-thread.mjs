// One of the threads of bcrypt-threads.ts: plain JavaScript, because a thread loads its file as it stands.
import { readlinkSync } from "node:fs";
import { setPriority } from "node:os";
import { parentPort, workerData } from "node:worker_threads";
import { compareSync, hashSync } from "@node-rs/bcrypt";

const { niceness, state } = workerData;

// On Linux a thread has a number and a niceness of its own (gettid(2), setpriority(2)); elsewhere only the process has.
if (process.platform === "linux") {
  try {
    // First told, then asked: whoever wants this thread to make way meanwhile either is heard here or knows its number.
    Atomics.store(state, 0, Number(readlinkSync("/proc/thread-self").split("/").at(-1)));
    if (Atomics.load(state, 1) === 1) setPriority(0, niceness);
  } catch {
    // Where the system does not let us (a sandbox, no /proc), everybody shares.
  }
}

const work = { hash: hashSync, compare: compareSync };

parentPort?.on("message", ({ kind, values }) => parentPort?.postMessage(work[kind](...values)));
