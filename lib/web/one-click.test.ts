import { describe, expect, it } from "vitest";
import { GET, POST } from "@/app/api/unsubscribe/route";
import { signLink } from "@/lib/crypto/signed-links";
import { saveCommunication, viewCommunication } from "@/lib/flows/communication";
import { useDatabase } from "@/lib/testing/database";
import { newPerson } from "@/lib/testing/people";

useDatabase();

const nothing = { "product-news": false, tips: false, research: false };
const asked = (token: string, method = "GET") =>
  new Request(`http://localhost:3000/api/unsubscribe?token=${token}`, { method });

async function personWithTips() {
  const { accountId } = await newPerson();
  await saveCommunication(accountId, { seen: nothing, wanted: { ...nothing, tips: true } });
  const link = await signLink("unsubscribe", { account: accountId, kind: "tips" }, new Date(Date.now() + 60_000));
  return { link, wants: async () => (await viewCommunication(accountId)).choices.tips };
}

describe("G3: one click in a mail program (RFC 8058)", () => {
  it("G3: a POST without Origin and cookies turns the kind off, twice as once, and leads nowhere", async () => {
    const { link, wants } = await personWithTips();
    for (const time of ["first", "second"]) {
      const answer = await POST(asked(link, "POST"));
      expect([answer.status, answer.headers.get("location"), await answer.text()]).toEqual([200, null, ""]);
      expect(await wants(), time).toBe(false);
    }
  });

  it("G3: opening the same address asks first, on a page of ours", async () => {
    const { link, wants } = await personWithTips();
    const answer = GET(asked(link));
    expect([answer.status, answer.headers.get("location")]).toEqual([
      303,
      `http://localhost:3000/unsubscribe?token=${link}`,
    ]);
    expect(GET(asked("%0d%0aset-cookie:x")).headers.get("location")).toMatch(/\?token=%0D%0Aset-cookie%3Ax$/);
    expect(await wants()).toBe(true);
  });

  it("G3: an altered link changes nothing", async () => {
    const { link, wants } = await personWithTips();
    for (const wrong of ["", "x", `${link}x`]) expect((await POST(asked(wrong, "POST"))).status).toBe(400);
    expect(await wants()).toBe(true);
  });
});
