import { expect, test } from "./support/app";
import { beginCreateAccount, giveAddress } from "./support/journeys";
import { codeIn, newAddress } from "./support/mailbox";

test("§11: the mailbox gives programs its mail, newest first, of one recipient", async ({ page, request, mailbox }) => {
  const address = newAddress();
  await beginCreateAccount(page, mailbox, address);
  const first = await mailbox.latestTo(address);
  await giveAddress(page, "/reset-password", address);
  await expect(page).toHaveURL(/\/reset-password\/verify/);
  const second = await mailbox.latestTo(address, { after: first });

  const mails = await mailbox.allTo(address);
  expect(mails.map(({ id }) => id)).toEqual([second.id, first.id]);
  for (const mail of mails) {
    expect(Object.keys(mail).sort()).toEqual(["from", "html", "id", "sentAt", "subject", "text", "to"]);
    expect(mail.to).toBe(address);
    expect(new Date(mail.sentAt).toISOString()).toBe(mail.sentAt);
    expect(mail.html).toMatch(/^<!doctype html>/i);
  }
  const all = (await (await request.get("/mailbox/messages")).json()) as { to: string; sentAt: string }[];
  expect(all.map(({ to }) => to)).toContain(address);
  const times = all.map(({ sentAt }) => sentAt);
  expect(times).toEqual(times.toSorted().reverse());
  expect(await mailbox.allTo(newAddress())).toEqual([]);
});

test(
  "M1: the mailbox shows people every mail, its HTML in a frame and its text",
  { tag: "@narrow" },
  async ({ page, mailbox }) => {
    const address = newAddress();
    await beginCreateAccount(page, mailbox, address);
    const mail = await mailbox.latestTo(address);

    await page.goto("/mailbox");
    await expect(page).toHaveTitle("Mailbox · Latchkey");
    await page.getByLabel("Recipient", { exact: true }).fill(address);
    await page.getByRole("button", { name: "Show", exact: true }).click();
    const list = page.getByRole("navigation", { name: "Mail, newest first" });
    await expect(list.getByRole("link")).toHaveCount(1);
    await list.getByRole("link", { name: mail.subject }).click();

    await expect(page.getByRole("heading", { level: 2, name: mail.subject })).toBeVisible();
    await expect(page.getByRole("article").getByText(mail.from)).toBeVisible();
    await expect(page.getByText(codeIn(mail)).first()).toBeVisible();
    const frame = page.frameLocator(`iframe[title="${mail.subject}"]`);
    await expect(frame.getByText(codeIn(mail), { exact: false }).first()).toBeVisible();
  },
);

test("M3: nothing in a mail runs or leaves its frame", { tag: "@once" }, async ({ page, request, mailbox }) => {
  const address = newAddress();
  await beginCreateAccount(page, mailbox, address);
  const { id } = await mailbox.latestTo(address);
  const answer = await request.get(`/mailbox/messages/${id}`);
  expect(answer.headers()["content-security-policy"]).toMatch(/default-src 'none'.*sandbox/);
  expect((await request.get("/mailbox/messages/nothing")).status()).toBe(404);
  await page.goto("/mailbox?message=nothing");
  await expect(page.getByText("This mail is no longer here.")).toBeVisible();
});
