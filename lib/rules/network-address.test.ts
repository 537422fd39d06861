import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clientAddress, networkOf } from "./network-address";

describe("S16: the network that throttles count by", () => {
  it.each([
    ["192.0.2.1", "192.0.2.1"],
    ["0.0.0.0", "0.0.0.0"],
    ["255.255.255.255", "255.255.255.255"],
    ["::ffff:192.0.2.1", "192.0.2.1"],
    ["::FFFF:C000:0201", "192.0.2.1"],
    ["::ffff:192.0.2.255", "192.0.2.255"],
    ["0:0:0:0:0:ffff:192.0.2.1", "192.0.2.1"],
    ["::ffff:192.0.2.1%eth0", "192.0.2.1"],
    ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"],
    ["2001:db8:1:2:ffff:ffff:ffff:ffff", "2001:db8:1:2::/64"],
    ["2001:db8:1:2::", "2001:db8:1:2::/64"],
    ["2001:0DB8:0001:0002::1", "2001:db8:1:2::/64"],
    ["2001:db8:1:3::1", "2001:db8:1:3::/64"],
    ["2001:db8::1", "2001:db8::/64"],
    ["2001:db8:0:0:1::", "2001:db8::/64"],
    ["2001:db8:0:1::1", "2001:db8:0:1::/64"],
    ["2001:0:0:1::1", "2001:0:0:1::/64"],
    ["0:0:0:1::1", "0:0:0:1::/64"],
    ["fe80::1%eth0", "fe80::/64"],
    ["fe80::1%<script>", "fe80::/64"],
    ["::1", "::/64"],
    ["::", "::/64"],
    ["::192.0.2.1", "::/64"],
    ["::ffff:0:192.0.2.1", "::/64"],
    ["64:ff9b::192.0.2.1", "64:ff9b::/64"],
  ])("S16: %s counts as %s", (address, network) => {
    expect(networkOf(address)).toBe(network);
  });

  it.each([
    "",
    " ",
    "unknown",
    "localhost",
    "192.0.2",
    "192.0.2.1.5",
    "192.0.2.1.",
    ".192.0.2.1",
    "192.0.2.256",
    "192.0.2.01",
    "0300.0.2.1",
    "0xc0.0.2.1",
    "3221225985",
    " 192.0.2.1",
    "192.0.2.1\n",
    "192.0.2.1:80",
    "192.0.2.1%eth0",
    "１９２.0.2.1",
    "[::1]",
    ":",
    ":::",
    "1::2::3",
    "2001:db8",
    "1:2:3:4:5:6:7:8:9",
    "12345::",
    "g::1",
    "::1]/@[::2",
    "::1/64",
    "::256.0.0.1",
    "%eth0",
    "1".repeat(100_000),
    ":".repeat(100_000),
  ])("S16: %.40s is unknown", (address) => {
    expect(networkOf(address)).toBe("unknown");
  });

  it("S16: every spelling of every IPv6 address counts as its first four groups", () => {
    const group = fc.nat(0xffff).map((value) => value.toString(16));
    fc.assert(
      fc.property(fc.array(group, { minLength: 8, maxLength: 8 }), fc.ipV6(), (groups, other) => {
        fc.pre(groups[0] !== "0");
        const network = networkOf(groups.join(":"));
        expect(networkOf(groups.map((part) => part.padStart(4, "0").toUpperCase()).join(":"))).toBe(network);
        expect(networkOf([...groups.slice(0, 4), "0", "0", "0", "1"].join(":"))).toBe(network);
        expect(networkOf(network.replace("/64", "1"))).toBe(network);
        const neighbour = groups[3] === "1" ? "2" : "1";
        expect(networkOf([...groups.slice(0, 3), neighbour, ...groups.slice(4)].join(":"))).not.toBe(network);
        expect(networkOf(other)).not.toBe("unknown");
      }),
    );
  });

  it("S16: whatever comes, what counts is an address or unknown", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.uint16Array({ maxLength: 20 }).map((codes) => String.fromCharCode(...codes)),
          fc.ipV4(),
          fc.ipV6(),
          fc.ipV4Extended(),
        ),
        (address) => {
          expect(networkOf(address)).toMatch(/^(?:unknown|\d{1,3}(?:\.\d{1,3}){3}|[0-9a-f:]+::\/64|::\/64)$/);
        },
      ),
    );
  });
});

describe("S16: whose address it is", () => {
  const socketAddress = "198.51.100.9";

  it.each([
    ["no hops, no header", 0, null, "198.51.100.9"],
    ["no hops: a header is the asker's invention", 0, "192.0.2.1", "198.51.100.9"],
    ["a setting that is none", Number.NaN, "192.0.2.1", "198.51.100.9"],
    ["a negative setting", -1, "192.0.2.1", "198.51.100.9"],
    ["a hop without a header", 1, null, "198.51.100.9"],
    ["a hop with an empty header", 1, "", "198.51.100.9"],
    ["one hop, one entry", 1, "192.0.2.1", "192.0.2.1"],
    ["one hop, and an invented entry", 1, "203.0.113.7, 192.0.2.1", "192.0.2.1"],
    ["two hops", 2, "203.0.113.7, 192.0.2.1, 10.0.0.1", "192.0.2.1"],
    ["three hops, two entries", 3, "192.0.2.1, 10.0.0.1", "192.0.2.1"],
    ["no space after the comma", 1, "203.0.113.7,192.0.2.1", "192.0.2.1"],
    ["white space around", 1, "203.0.113.7 ,\t192.0.2.1 ", "192.0.2.1"],
    ["a port", 1, "192.0.2.1:4711", "192.0.2.1"],
    ["IPv6", 1, "2001:DB8:0::1", "2001:db8::1"],
    ["IPv6 in brackets", 1, "[2001:db8::1]", "2001:db8::1"],
    ["IPv6 in brackets with a port", 1, "[2001:db8::1]:443", "2001:db8::1"],
    ["IPv4 in IPv6", 1, "::ffff:192.0.2.1", "192.0.2.1"],
    ["a zone", 1, "fe80::1%eth0", "fe80::1"],
    ["a malformed entry", 1, "192.0.2.1, unknown", "198.51.100.9"],
    ["a malformed entry in front of good ones", 2, "_hidden, 10.0.0.1", "198.51.100.9"],
    ["an empty entry", 1, "192.0.2.1,", "198.51.100.9"],
    ["a malformed leftmost entry", 5, "x, 192.0.2.1", "198.51.100.9"],
    ["a port without a number", 1, "192.0.2.1:", "198.51.100.9"],
    ["a port too long", 1, "192.0.2.1:123456", "198.51.100.9"],
    ["a port too long after a bracket", 1, "[2001:db8::1]:123456", "198.51.100.9"],
    ["an open bracket", 1, "[2001:db8::1", "198.51.100.9"],
    ["markup", 1, "<script>", "198.51.100.9"],
  ])("S16: %s", (_, trustedHops, forwardedFor, address) => {
    expect(clientAddress({ socketAddress, forwardedFor, trustedHops })).toBe(address);
  });

  it("S16: reads the socket's address as Node gives it", () => {
    const plain = { forwardedFor: undefined, trustedHops: 0 };
    expect(clientAddress({ ...plain, socketAddress: "::ffff:127.0.0.1" })).toBe("127.0.0.1");
    expect(clientAddress({ ...plain, socketAddress: "::1" })).toBe("::1");
    expect(clientAddress({ ...plain, socketAddress: undefined })).toBe("unknown");
    expect(clientAddress({ ...plain, socketAddress: "/tmp/a.sock" })).toBe("unknown");
  });

  it("S16: nothing that the asker sends moves the address that our proxies saw", () => {
    const invented = fc.uint16Array({ maxLength: 40 }).map((codes) => String.fromCharCode(...codes));
    fc.assert(
      fc.property(invented, fc.ipV4(), fc.array(fc.ipV4(), { maxLength: 3 }), (header, asker, proxies) => {
        const forwardedFor = [header, asker, ...proxies].join(", ");
        expect(clientAddress({ socketAddress, forwardedFor, trustedHops: proxies.length + 1 })).toBe(asker);
      }),
    );
  });
});
