export const createAccount = {
  start: {
    title: "Create account",
    lead: "We mail you a code to make sure that the address is yours.",
    emailAddress: "Email address",
    next: "Next",
    haveAccount: "Have an account already?",
    signIn: "Sign in",
  },
  details: {
    title: "Your details",
    emailAddress: "Email address",
    firstName: "First name",
    lastName: "Last name",
    password: "Password",
    terms: "I agree to the <link>terms</link>",
    createAccount: "Create account",
  },
};
