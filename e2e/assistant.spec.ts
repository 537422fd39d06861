import { expect, expectNoSidewaysScroll, test } from "./support/app";
import { expectAccessible } from "./support/axe";
import { press } from "./support/journeys";

const questionField = "Your question";

test(
  "H7: from the foot of a help page a question finds the step, and leads there",
  { tag: "@narrow" },
  async ({ page }) => {
    await page.goto("/help/sign-in/sso");
    const foot = page.getByRole("contentinfo");
    await expect(foot.getByRole("link", { name: "Levels of support", exact: true })).toBeVisible();
    await foot.getByLabel("Ask the assistant, in your own words").fill("gmail puts your mial into spam");
    await press(page, "Ask");
    await expect(page).toHaveURL(/\/help\/assistant\?question=/);
    await expect(page.getByRole("status").filter({ hasText: /answer/ })).toBeVisible();
    await expect(page.getByLabel(questionField)).toHaveValue("gmail puts your mial into spam");
    await expect(page.getByRole("search").or(foot.getByRole("textbox")), "one field to ask in").toBeHidden();
    await expectNoSidewaysScroll(page);
    await page.getByRole("main").getByRole("listitem").first().getByRole("link").click();
    await expect(page).toHaveURL(/\/help\/sign-in\/code-not-received\/junk$/);
  },
);

test("H7: what does not fit is handed over, with the question", async ({ page }) => {
  await page.goto("/help/assistant?question=what+is+the+weather+<b>tomorrow</b>%3F");
  await expect(page.getByText("Nothing fits this question.")).toBeVisible();
  await expect(page.getByRole("main").getByRole("listitem")).toHaveCount(0);
  await page.getByRole("main").getByRole("link", { name: "Write to support", exact: true }).click();
  await expect(page).toHaveURL(/\/help\/contact\?question=/);
  await expect(page.getByText("You asked: “what is the weather <b>tomorrow</b>?”")).toBeVisible();
  await page.goto(`/help/assistant?question=${"code+".repeat(61)}`);
  await expect(page.getByText("Ask in at most 300 characters.")).toBeVisible();
});

test(
  "H7: with a script it answers as one types, and asks nobody else",
  { tag: "@javascript @once" },
  async ({ page }) => {
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.goto("/help/assistant");
    await expectAccessible(page, "Ask the assistant");
    await page.getByLabel(questionField).pressSequentially("lost my phnoe", { delay: 5 });
    const answers = page.getByRole("main").getByRole("listitem");
    await expect(answers.first().getByRole("link")).toHaveText("My code is refused, or my phone is gone");
    await expect(page.getByRole("status")).toContainText("the best first");
    await expectAccessible(page, "Ask the assistant");
    await expect(page.getByRole("main").getByRole("link", { name: "Write to support" })).toHaveAttribute(
      "href",
      "/help/contact?question=lost+my+phnoe",
    );
    const requests = asked.filter((url) => url.includes("/answers?"));
    expect(requests.length, "typing rests before it asks").toBeLessThan(4);
    const origin = new URL(page.url()).origin;
    expect(asked.filter((url) => new URL(url).origin !== origin && !url.startsWith("data:"))).toEqual([]);
    await page.getByLabel(questionField).fill("");
    await expect(answers).toHaveCount(0);
  },
);

test("H7: an article asks whether it helped, and no leads to assistant and support", async ({ page }) => {
  await page.goto("/help/articles");
  await page.getByRole("link", { name: "Can 2-step verification be turned off?" }).click();
  await expect(page.getByRole("heading", { name: "Did this help?" })).toBeVisible();
  await page.getByRole("link", { name: "Yes", exact: true }).click();
  await expect(page.getByText("Thank you, that is good to know.")).toBeVisible();
  await page.goBack();
  await page.getByRole("link", { name: "No", exact: true }).click();
  const main = page.getByRole("main");
  await expect(main.getByRole("link", { name: "Write to support", exact: true })).toBeVisible();
  await main.getByRole("link", { name: "Ask the assistant", exact: true }).click();
  await expect(page).toHaveURL(/\/help\/assistant$/);
});
