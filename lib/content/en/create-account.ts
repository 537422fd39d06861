export const createAccount = {};
