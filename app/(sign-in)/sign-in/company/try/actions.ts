"use server";

import { beginTrial } from "@/lib/web/attempt";
import { publicAction } from "@/lib/web/public-action";
import { trialForm } from "./schema";

export const startTrial = publicAction(trialForm, [], async ({ link }) => beginTrial(link));
