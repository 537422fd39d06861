// Loaded into a process of the product (`node --import`): its clock is off by what the file at CLOCK_FILE says, in
// milliseconds, from one moment to the next. Timers go on as ever, as they do when a machine's clock is set.
import { readFileSync, watchFile } from "node:fs";

const file = `${process.env.CLOCK_FOLDER}/${process.env.PORT}`;
const RealDate = Date;
let shift = 0;
const read = () => {
  try {
    shift = Number(readFileSync(file, "utf8")) || 0;
  } catch {
    shift = 0;
  }
};
watchFile(file, { interval: 100, persistent: false }, read);
read();

const now = () => RealDate.now() + shift;
globalThis.Date = new Proxy(RealDate, {
  construct: (target, given, newTarget) =>
    Reflect.construct(target, given.length > 0 ? given : [now()], newTarget === Date ? target : newTarget),
  apply: () => new RealDate(now()).toString(),
  get: (target, name) => (name === "now" ? now : Reflect.get(target, name)),
});
