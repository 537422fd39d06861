import type { ReactNode } from "react";
import { Task } from "@/components/ui/task";

/** As narrow as signing in: it asks for the same. */
export default function ReauthenticateLayout({ children }: { children: ReactNode }) {
  return <Task>{children}</Task>;
}
