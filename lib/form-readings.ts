const house = globalThis as typeof globalThis & { latchkeyFormReadings?: Map<string, boolean> };

/** Of each request that is being answered: whether a form in it could be read. The pages and the door share it. */
const readings = (house.latchkeyFormReadings ??= new Map());

/** The door has a request in hand. */
export function openReading(requestId: string): void {
  readings.set(requestId, false);
}

/** Code of ours has the form of this request: whatever goes wrong from here on is ours. */
export function noteRead(requestId: string): void {
  if (readings.has(requestId)) readings.set(requestId, true);
}

export function wasRead(requestId: string): boolean {
  return readings.get(requestId) === true;
}

/** The request was answered, or whoever asked has gone. */
export function closeReading(requestId: string): void {
  readings.delete(requestId);
}
