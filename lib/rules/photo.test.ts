import { describe, expect, it } from "vitest";
import { isTooLargeForPhoto, LARGEST_PHOTO_BYTES, photoRefusal, photoTypes } from "./photo";

const MEGABYTE = 1024 * 1024;
const PNG = "89504e470d0a1a0a";
const bytes = (...parts: (string | Uint8Array)[]) =>
  new Uint8Array(Buffer.concat(parts.map((part) => (typeof part === "string" ? Buffer.from(part, "hex") : part))));
const text = (word: string) => new Uint8Array(Buffer.from(word, "latin1"));
const sized = (size: number, start: Uint8Array) => {
  const file = new Uint8Array(size);
  file.set(start.subarray(0, size));
  return file;
};

/** A part of a PNG file; the check at its end is for whoever unpacks it. */
function chunk(type: string, length: number): Uint8Array {
  const head = Buffer.alloc(4);
  head.writeUInt32BE(length);
  return bytes(head, text(type), new Uint8Array(length + 4));
}

/** The beginning of a WebP file, with the flags of an extended one. */
const webp = (kind: string, flags: number) =>
  bytes(text("RIFF"), "00000000", text("WEBP"), text(kind), "0a000000", new Uint8Array([flags]));

describe("G1: a photo before it is unpacked", () => {
  it("G1: is taken as PNG, JPEG or WebP", () => {
    expect(photoTypes).toEqual(["image/png", "image/jpeg", "image/webp"]);
    for (const file of [bytes(PNG), bytes("ffd8ff"), webp("VP8 ", 0), webp("VP8L", 0), webp("VP8X", 0)]) {
      expect(photoRefusal(file)).toBeNull();
    }
  });

  it.each([
    ["nothing", bytes()],
    ["a JPEG cut within its mark", bytes("ffd8")],
    ["a PNG cut within its mark", bytes("89504e470d0a1a")],
    ["a JPEG with another first byte", bytes("00d8ff")],
    ["a PNG with another last byte of its mark", bytes("89504e470d0a1a0b")],
    ["RIFF that is sound", bytes(text("RIFF0000WAVE"))],
    ["WEBP without RIFF", bytes(text("RIFX0000WEBP"))],
    ["WEBP in another place", bytes(text("RIFF000WEBP"))],
    ["a mark that comes late", bytes("00", PNG)],
    ["GIF", bytes(text("GIF89a"))],
    ["SVG", bytes(text("<svg/>"))],
  ])("G1: of another type is refused: %s", (_what, file) => {
    expect(photoRefusal(file)).toBe("photo-type");
  });

  it("G1: of exactly 5 MB is taken, of a byte more is not, whatever it is", () => {
    expect(LARGEST_PHOTO_BYTES).toBe(5 * MEGABYTE);
    for (const start of [bytes(PNG), bytes("ffd8ff"), webp("VP8 ", 0)]) {
      expect(photoRefusal(sized(5 * MEGABYTE, start))).toBeNull();
      expect(photoRefusal(sized(5 * MEGABYTE + 1, start))).toBe("photo-too-large");
    }
    expect(photoRefusal(sized(5 * MEGABYTE + 1, text("GIF89a")))).toBe("photo-too-large");
  });

  it("G1: a body is too large when it could hold no such photo beside the rest of its form", () => {
    expect(isTooLargeForPhoto(5 * MEGABYTE + 16 * 1024)).toBe(false);
    expect(isTooLargeForPhoto(5 * MEGABYTE + 16 * 1024 + 1)).toBe(true);
  });
});

describe("G1: a picture that moves", () => {
  it.each([
    ["right after the header", [chunk("IHDR", 13), chunk("acTL", 8), chunk("IDAT", 4)]],
    ["after a long chunk", [chunk("IHDR", 13), chunk("tEXt", 70_000), chunk("acTL", 8), chunk("IDAT", 4)]],
    ["after an empty chunk", [chunk("IHDR", 13), chunk("tEXt", 0), chunk("acTL", 8)]],
    ["as the last eight bytes of a file that was cut", [chunk("IHDR", 13), chunk("acTL", 8).subarray(0, 8)]],
  ])("G1: PNG with its mark %s is refused", (_where, chunks) => {
    expect(photoRefusal(bytes(PNG, ...chunks))).toBe("photo-animated");
  });

  it.each([
    ["after the first image data", [chunk("IHDR", 13), chunk("IDAT", 4), chunk("acTL", 8)]],
    ["within the data of a chunk", [chunk("IHDR", 13), bytes("00000008", text("tEXtacTL"), "00000000", "00000000")]],
    ["cut short", [chunk("IHDR", 13), chunk("acTL", 8).subarray(0, 7)]],
    ["beyond a chunk longer than the file", [bytes("ffffffff", text("tEXt")), chunk("acTL", 8)]],
  ])("G1: PNG with its mark %s stands still", (_where, chunks) => {
    expect(photoRefusal(bytes(PNG, ...chunks))).toBeNull();
  });

  it("G1: PNG is read in its own part of a larger buffer", () => {
    const file = bytes(PNG, chunk("IHDR", 13), chunk("acTL", 8));
    const inside = sized(file.length + 100, new Uint8Array()).subarray(50, 50 + file.length);
    inside.set(file);
    expect(photoRefusal(inside)).toBe("photo-animated");
  });

  it("G1: WebP is refused by its flag, and by nothing but its flag", () => {
    expect(photoRefusal(webp("VP8X", 0x02))).toBe("photo-animated");
    expect(photoRefusal(webp("VP8X", 0xff))).toBe("photo-animated");
    expect(photoRefusal(webp("VP8X", 0xfd))).toBeNull();
    expect(photoRefusal(webp("VP8 ", 0x02))).toBeNull();
    expect(photoRefusal(webp("VP8X", 0x02).subarray(0, 20))).toBeNull();
  });
});
