import { expect, test } from "./support/app";
import { Authenticator } from "./support/authenticator";
import { reachSecondStep } from "./support/forms";
import { startAndRead } from "./support/printed";

test(
  "§11: the demo person with an app signs in with the key printed at start, and their code counts as saved",
  {
    tag: "@once",
  },
  async ({ playwright }, info) => {
    const product = await startAndRead(info.outputPath("data"));
    const address = /^ready: (\S+)$/m.exec(product.printed)?.[1] ?? "";
    const request = await playwright.request.newContext({ baseURL: address });
    try {
      const key = /authenticator@demo\.example.*\bkey ([A-Z2-7]{32})$/m.exec(product.printed)?.[1] ?? "";
      const person = { address: "authenticator@demo.example", password: "Correct-Horse-7" };
      const browser = await reachSecondStep(request, person);
      expect(browser.path).toBe("/sign-in/verify/authenticator");
      await browser.press("Next", { code: await new Authenticator(key).code() });
      expect(browser.path).toBe("/security");
      expect(product.printed, "of support staff too").toMatch(/support@demo\.example.*\bkey [A-Z2-7]{32}$/m);
    } finally {
      await request.dispose();
      await product.stop();
    }
  },
);
