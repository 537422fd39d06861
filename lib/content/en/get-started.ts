/** What a desktop product opens on its first start (SPEC C8). */
export const getStarted = {
  title: "Let's get started",
  lead: "Choose how you got your product.",
  recommended: "Recommended",
  account: {
    title: "Account",
    when: "The mail that confirmed your order had no serial number.",
    caution: "Use the address and password you used before, rather than make a second account.",
  },
  serial: {
    title: "Serial number or product key",
    when: "You were given a number, by mail, on a card or on the box.",
    lead: "It has 20 letters and digits. You sign in next, and we add it to your account.",
    hint: "Such as 7G2K-0QWE-9XTR-4MNB-5C09. Spaces, dashes and lower case do not matter.",
    missing: "Enter your serial number or product key.",
    wrong: "This is not a serial number or product key. Compare it with yours, character by character.",
  },
  network: {
    title: "Network license",
    when: "Your organisation runs a license server.",
    lead: "You sign in next, and we add the license server to your account.",
    field: "License server’s name",
    hint: "Such as 27000@licenses.example.com. Put a semicolon between several. Ask your administrator when unsure.",
    missing: "Enter the license server’s name.",
    wrong:
      "Enter port@host, such as 27000@licenses.example.com, at most {mostServers} of them with semicolons between. Ask your administrator when unsure.",
  },
  next: "Next",
  back: "Choose another way",
  add: {
    title: "Add to your account?",
    button: "Add",
    notNow: "Not now",
    over: "This took too long, so nothing was added. Enter it again.",
    tooMany: "Your account holds {most} of these already. Remove one first.",
  },
};
