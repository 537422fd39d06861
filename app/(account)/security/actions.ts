"use server";

import { redirect } from "next/navigation";
import { forgetDevice, forgetOtherDevices } from "@/lib/flows/devices";
import { stopRecovery } from "@/lib/flows/account-recovery";
import { endOtherSessions, endSession } from "@/lib/flows/session";
import { accountAction } from "@/lib/web/account-action";
import { removeToken } from "@/lib/web/cookies";
import { visitor } from "@/lib/web/request";
import { removeForm, removeOthersForm, stopRecoveryForm } from "./schema";

const PAGE = "/security";

export const stopRecoveryHere = accountAction(PAGE, stopRecoveryForm, [], async (session) => {
  const { ok } = await stopRecovery(session, await visitor());
  redirect(`${PAGE}?notice=${ok ? "recovery-stopped" : "no-recovery"}`);
});

export const removeDevice = accountAction(PAGE, removeForm, [], async (session, { id }) => {
  await forgetDevice(session, id, await visitor());
  redirect(`${PAGE}?notice=trust-removed`);
});

export const removeOtherDevices = accountAction(PAGE, removeOthersForm, [], async (session) => {
  await forgetOtherDevices(session, await visitor());
  redirect(`${PAGE}?notice=trust-removed`);
});

export const removeSession = accountAction(PAGE, removeForm, [], async (session, { id }) => {
  await endSession(session, id, await visitor());
  if (id !== session.id) redirect(`${PAGE}?notice=session-removed`);
  await removeToken("session");
  redirect("/sign-in?notice=signed-out");
});

export const removeOtherSessions = accountAction(PAGE, removeOthersForm, [], async (session) => {
  await endOtherSessions(session, await visitor());
  redirect(`${PAGE}?notice=session-removed`);
});
