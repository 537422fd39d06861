import { redirect } from "next/navigation";
import { currentSession } from "@/lib/web/session";

export default async function FirstPage(): Promise<never> {
  redirect((await currentSession()) ? "/security" : "/sign-in");
}
