// One of the threads of bcrypt-threads.ts: plain JavaScript, because a thread loads its file as it stands.
import { setPriority } from "node:os";
import { parentPort, workerData } from "node:worker_threads";
import { compareSync, hashSync } from "@node-rs/bcrypt";

/** Weighs a tenth of what is not nice (Linux: sched(7)). */
const NICE = 10;

// On Linux this means the calling thread alone; elsewhere it would be the whole process.
if (workerData.makesWay && process.platform === "linux") setPriority(0, NICE);

const work = { hash: hashSync, compare: compareSync };

parentPort?.on("message", ({ kind, values }) => parentPort?.postMessage(work[kind](...values)));
