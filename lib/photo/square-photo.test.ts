import { deflateSync } from "node:zlib";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { LARGEST_PHOTO_BYTES, PHOTO_EDGE } from "@/lib/rules/photo";
import { inPhotoQueue } from "./photo-queue";
import { squarePhoto } from "./square-photo";

const wide = { width: 900, height: 300, channels: 3, background: "#c04020" } as const;
const photo = () => sharp({ create: wide });
const refused = (reason: string) => ({ ok: false, reason });

/** A part of a PNG file. */
function chunk(type: string, data: Buffer): Buffer {
  const whole = Buffer.alloc(12 + data.length);
  whole.writeUInt32BE(data.length);
  whole.write(type, 4, "latin1");
  data.copy(whole, 8);
  whole.writeUInt32BE(crc32(whole.subarray(4, 8 + data.length)), 8 + data.length);
  return whole;
}

/** PNG, annex D. */
function crc32(bytes: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}

/** A small file that says it is as wide and high as this, one bit a pixel. */
function bomb(edge: number): Buffer {
  const header = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0]);
  header.writeUInt32BE(edge, 0);
  header.writeUInt32BE(edge, 4);
  const signature = Buffer.from("89504e470d0a1a0a", "hex");
  const data = deflateSync(Buffer.alloc(1024));
  return Buffer.concat([signature, chunk("IHDR", header), chunk("IDAT", data), chunk("IEND", Buffer.alloc(0))]);
}

describe("G1: a photo", () => {
  it.each(["png", "jpeg", "webp"] as const)("G1: as %s becomes a square WebP", async (format) => {
    const drawn = await squarePhoto(await photo().toFormat(format).toBuffer());
    const { width, height, format: now } = await sharp(drawn.ok ? drawn.image : Buffer.alloc(0)).metadata();
    expect({ width, height, now }).toEqual({ width: PHOTO_EDGE, height: PHOTO_EDGE, now: "webp" });
  });

  it("G1: is turned upright, and nothing else of the file is kept", async () => {
    const left = { create: { ...wide, width: 150, background: "#ffffff" } } as const;
    const right = await sharp({ create: { ...wide, width: 150, background: "#000000" } })
      .png()
      .toBuffer();
    const exif = { IFD0: { Copyright: "Ada", ImageDescription: "at home" }, IFD3: { GPSLatitude: "51/1 30/1 0/1" } };
    const file = await sharp(left)
      .extend({ right: 150, background: "#ffffff" })
      .composite([{ input: right, left: 150, top: 0 }])
      .jpeg()
      .withExif(exif)
      .withMetadata({ orientation: 6 })
      .toBuffer();
    const drawn = await squarePhoto(file);
    const image = drawn.ok ? drawn.image : Buffer.alloc(0);
    const { exif: kept, icc, xmp, orientation } = await sharp(image).metadata();
    expect({ kept, icc, xmp, orientation }).toEqual({});
    const { data, info } = await sharp(image).raw().toBuffer({ resolveWithObject: true });
    const brightness = (x: number, y: number) => data[(y * info.width + x) * info.channels] ?? 0;
    expect(brightness(256, 40), "what was left is at the top").toBeGreaterThan(200);
    expect(brightness(256, 470), "what was right is at the bottom").toBeLessThan(50);
  });

  it("G1: of another type is refused, whatever it calls itself", async () => {
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>');
    const others = [await photo().gif().toBuffer(), await photo().tiff().toBuffer(), svg, Buffer.alloc(0)];
    for (const file of [...others, Buffer.from("%PDF-1.7"), Buffer.from("RIFF0000WAVE")]) {
      expect(await squarePhoto(file)).toEqual(refused("photo-type"));
    }
  });

  it("G1: that moves is refused", async () => {
    const frames = [await photo().png().toBuffer(), await photo().negate().png().toBuffer()];
    const moving = await sharp(frames, { join: { animated: true } })
      .webp()
      .toBuffer();
    const still = await photo().png().toBuffer();
    const control = chunk("acTL", Buffer.from([0, 0, 0, 2, 0, 0, 0, 0]));
    const apng = Buffer.concat([still.subarray(0, 33), control, still.subarray(33)]);
    for (const file of [moving, apng]) expect(await squarePhoto(file)).toEqual(refused("photo-animated"));
  });

  it("G1: cut off half-way, altered, or a bomb is refused", async () => {
    const noise = Buffer.from(Array.from({ length: 90_000 }, (_, index) => (index * 7919) % 251));
    const whole = sharp(noise, { raw: { width: 200, height: 150, channels: 3 } });
    for (const format of ["png", "jpeg", "webp"] as const) {
      const file = await whole.clone().toFormat(format).toBuffer();
      const half = file.subarray(0, Math.floor(file.length / 2));
      expect(await squarePhoto(half), format).toEqual(refused("photo-broken"));
    }
    expect(await squarePhoto(Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]))).toEqual(refused("photo-broken"));
    expect(await squarePhoto(bomb(30_000))).toEqual(refused("photo-pixels"));
  });

  it("G1: of more than 5 MB is refused unread", async () => {
    const png = Buffer.concat([await photo().png().toBuffer(), Buffer.alloc(LARGEST_PHOTO_BYTES)]);
    expect(await squarePhoto(png.subarray(0, LARGEST_PHOTO_BYTES))).toMatchObject({ ok: true });
    expect(await squarePhoto(png.subarray(0, LARGEST_PHOTO_BYTES + 1))).toEqual(refused("photo-too-large"));
  });

  it("G1: one is drawn at a time, and who waits too long is told so", async () => {
    const order: string[] = [];
    const work = (name: string) => async () => {
      order.push(`${name} begins`);
      await photo().png().toBuffer();
      order.push(`${name} ends`);
    };
    await Promise.all(["one", "two"].map((name) => inPhotoQueue(work(name))));
    expect(order).toEqual(["one begins", "one ends", "two begins", "two ends"]);
    let release = () => {};
    const later = new Promise<void>((resolve) => (release = resolve));
    const slow = inPhotoQueue(() => later);
    await expect(inPhotoQueue(work("three"), 20)).rejects.toThrow("Too many");
    release();
    await slow;
    await expect(inPhotoQueue(() => Promise.reject(new Error("torn")))).rejects.toThrow("torn");
    await inPhotoQueue(work("four"));
    expect(order).not.toContain("three begins");
  });
});
