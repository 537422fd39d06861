import { createServer, request, type IncomingMessage, type ServerResponse } from "node:http";
import { connect, type AddressInfo } from "node:net";
import { afterEach, describe, expect, it, vi } from "vitest";
import { takeTurns } from "./password-turns";

const PASSWORD_PAGE = "/sign-in/password";
let close = () => {};
afterEach(() => close());

/** A house with room for two at once, where each waits inside until it is let go; it reads the form and says it back. */
async function serve(mostWaiting = 3, longestStayMs = 60_000) {
  const inside: { form: string; letGo: () => void }[] = [];
  const handle = takeTurns(
    async (asked: IncomingMessage, response: ServerResponse) => {
      let form = "";
      asked.on("data", (part: Buffer) => (form += String(part)));
      await new Promise((resolve) => asked.once("end", resolve));
      await new Promise<void>((resolve) => inside.push({ form, letGo: resolve }));
      response.end(form);
    },
    { atOnce: 2, mostWaiting, longestStayMs },
  );
  let [came, closed] = [0, 0];
  const server = createServer((asked, response) => {
    came++;
    response.once("close", () => closed++);
    handle(asked, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  close = () => (server.closeAllConnections(), server.close());
  const { port } = server.address() as AddressInfo;
  const begin = (path: string, length: number, method = "POST") =>
    request({ port, host: "127.0.0.1", path, method, agent: false, headers: { "content-length": length } });
  const answerTo = (sent: ReturnType<typeof begin>) =>
    new Promise<string>((resolve) => {
      sent.on("error", () => resolve("cut"));
      sent.on("response", (answer) => {
        let text = "";
        answer.on("data", (part: Buffer) => (text += String(part)));
        answer.on("end", () => resolve(text));
      });
    });
  /** Sends a form whole; answers what comes back. */
  const send = (form: string, path = PASSWORD_PAGE) => {
    const sent = begin(path, Buffer.byteLength(form));
    sent.end(form);
    return answerTo(sent);
  };
  const forms = () => inside.map(({ form }) => form);
  const letIn = (...expected: string[]) => vi.waitFor(() => expect(forms()).toEqual(expected));
  /** Sends forms over one line, none of which waits for the answer to the one before; answers how to cut it. */
  const pipeline = (...forms: string[]) => {
    const line = connect(port, "127.0.0.1");
    const head = `POST ${PASSWORD_PAGE} HTTP/1.1\r\nHost: localhost\r\nContent-Length: `;
    line.write(forms.map((form) => `${head}${form.length}\r\n\r\n${form}`).join(""));
    return () => void line.destroy();
  };
  return { send, begin, answerTo, pipeline, inside, letIn, came: () => came, closed: () => closed };
}

describe("SECURITY: a rush of passwords comes in a few at a time", () => {
  it("SECURITY: first come, first served, each with its own form", async () => {
    const { send, inside, letIn } = await serve();
    const answers = [send("one")];
    await letIn("one");
    answers.push(send("two"));
    await letIn("one", "two");
    for (const form of ["three", "four"]) answers.push(send(form));
    const other = send("of somebody who is in", "/security/password");
    await letIn("one", "two", "of somebody who is in");
    inside[0]?.letGo();
    expect(await answers[0]).toBe("one");
    await vi.waitFor(() => expect(inside).toHaveLength(4));
    inside[1]?.letGo();
    await vi.waitFor(() => expect(inside).toHaveLength(5));
    for (const { letGo } of inside) letGo();
    expect(await Promise.all(answers)).toEqual(["one", "two", "three", "four"]);
    expect(await other).toBe("of somebody who is in");
  });

  it("SECURITY: an empty form is read like any other", async () => {
    const { send, inside, letIn } = await serve();
    const answer = send("");
    await letIn("");
    inside[0]?.letGo();
    expect(await answer).toBe("");
  });

  it("SECURITY: whoever sends slowly holds no place", async () => {
    const { send, begin, inside, letIn, answerTo } = await serve();
    const slow = [1, 2, 3].map(() => begin(PASSWORD_PAGE, 8));
    const late = slow.map(answerTo);
    for (const each of slow) each.write("half");
    const quick = send("whole");
    await letIn("whole");
    slow[0]?.end("half");
    await letIn("whole", "halfhalf");
    slow[1]?.destroy();
    for (const { letGo } of inside) letGo();
    expect([await quick, await late[0], await late[1]]).toEqual(["whole", "halfhalf", "cut"]);
  });

  it("SECURITY: who goes away while waiting leaves the turn to the next", async () => {
    const { send, begin, inside, letIn, answerTo, came, closed } = await serve();
    const answers = [send("one")];
    await letIn("one");
    answers.push(send("two"));
    await letIn("one", "two");
    const impatient = begin(PASSWORD_PAGE, 4);
    const gone = answerTo(impatient);
    impatient.end("gone");
    await vi.waitFor(() => expect(came()).toBe(3));
    answers.push(send("three"));
    impatient.destroy();
    expect(await gone).toBe("cut");
    await vi.waitFor(() => expect(closed()).toBe(1));
    inside[0]?.letGo();
    await letIn("one", "two", "three");
    for (const { letGo } of inside) letGo();
    expect(await Promise.all(answers)).toEqual(["one", "two", "three"]);
  });

  it("SECURITY: forms that wait behind each other in one line leave no place taken when the line is cut", async () => {
    const { send, pipeline, inside, letIn, came } = await serve();
    const cut = pipeline("one", "two", "waits", "waits too");
    await letIn("one", "two");
    await vi.waitFor(() => expect(came()).toBe(4));
    cut();
    const answers = [send("three"), send("four")];
    await vi.waitFor(() => expect(inside).toHaveLength(4));
    for (const { letGo } of inside) letGo();
    expect(await Promise.all(answers)).toEqual(["three", "four"]);
  });

  it("SECURITY: an answer that nobody waits for gives its place back in time", async () => {
    const { send, inside, letIn } = await serve(3, 50);
    const answers = [send("one")];
    await letIn("one");
    answers.push(send("two"));
    await letIn("one", "two");
    answers.push(send("three"));
    // Neither of those inside is answered: only time lets the third one in.
    await letIn("one", "two", "three");
    for (const { letGo } of inside) letGo();
    expect(await Promise.all(answers)).toEqual(["one", "two", "three"]);
  });

  it("SECURITY: who waits is let in however many more come than can wait", async () => {
    const { send, inside, letIn } = await serve(1);
    const answers = [send("one")];
    await letIn("one");
    answers.push(send("two"));
    await letIn("one", "two");
    answers.push(send("waits"));
    // The fourth finds no room to wait; it stays inside, and takes nobody's place.
    const late = vi.waitFor(() => expect(inside.map(({ form }) => form)).toContain("late"));
    answers.push(send("late"));
    await late;
    inside[0]?.letGo();
    await letIn("one", "two", "late", "waits");
    for (const { letGo } of inside) letGo();
    expect(await Promise.all(answers)).toEqual(["one", "two", "waits", "late"]);
  });

  it("SECURITY: a rush that is longer than the line is not kept waiting", async () => {
    const { send, inside } = await serve(1);
    const answers = ["1", "2", "3", "4"].map((form) => send(form));
    await vi.waitFor(() => expect(inside).toHaveLength(3));
    for (let turn = 0; turn < 2; turn++) {
      for (const { letGo } of inside) letGo();
      await Promise.race(answers);
    }
    await vi.waitFor(() => expect(inside).toHaveLength(4));
    for (const { letGo } of inside) letGo();
    expect((await Promise.all(answers)).sort()).toEqual(["1", "2", "3", "4"]);
  });
});
