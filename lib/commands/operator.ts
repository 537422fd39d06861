import { Command, CommanderError } from "commander";
import { accountCommands, staffCommands, unlockCommand } from "./account-commands";
import { connectionCommands } from "./connection-commands";
import { productCommands } from "./product-commands";
import { recoverCommands } from "./account-recovery-commands";
import { CommandRefused, type Console } from "./refusal";
import { keysCommands, queueCommand } from "./upkeep-commands";

/**
 * Runs one command of the operators (SPEC X4) on the open database. Answers the exit status; a refusal is one plain
 * sentence. What is typed wrong is told with how it is right.
 */
export async function runCommand(args: string[], console: Console): Promise<number> {
  const program = new Command("latchkey").description("what the people who run this portal do");
  const commands = [
    connectionCommands(console),
    staffCommands(console),
    accountCommands(console),
    unlockCommand(console),
    recoverCommands(console),
    productCommands(console),
    keysCommands(console),
    queueCommand(console),
  ];
  for (const command of commands) program.addCommand(command);
  for (const command of allOf(program)) {
    command.exitOverride().configureOutput({ writeOut: tell, writeErr: tell }).showHelpAfterError();
  }
  try {
    await program.parseAsync(args, { from: "user" });
    return 0;
  } catch (error) {
    // Commander has said it already.
    if (error instanceof CommanderError) return error.exitCode;
    if (!(error instanceof CommandRefused)) throw error;
    console.say(error.message);
    return 1;
  }

  function tell(text: string): void {
    console.say(text.trimEnd());
  }
}

function allOf(command: Command): Command[] {
  return [command, ...command.commands.flatMap(allOf)];
}
