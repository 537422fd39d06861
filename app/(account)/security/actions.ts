"use server";

import { refresh } from "next/cache";
import { forgetDevice, forgetOtherDevices } from "@/lib/flows/devices";
import { endOtherSessions, endSession } from "@/lib/flows/session";
import { accountAction } from "@/lib/web/account-action";
import { visitor } from "@/lib/web/request";
import { removeForm, removeOthersForm } from "./schema";

const PAGE = "/security";

export const removeDevice = accountAction(PAGE, removeForm, [], async (session, { id }) => {
  await forgetDevice(session, id, await visitor());
  refresh();
  return {};
});

export const removeOtherDevices = accountAction(PAGE, removeOthersForm, [], async (session) => {
  await forgetOtherDevices(session, await visitor());
  refresh();
  return {};
});

export const removeSession = accountAction(PAGE, removeForm, [], async (session, { id }) => {
  await endSession(session, id, await visitor());
  refresh();
  return {};
});

export const removeOtherSessions = accountAction(PAGE, removeOthersForm, [], async (session) => {
  await endOtherSessions(session, await visitor());
  refresh();
  return {};
});
