package org.gongbao.app.trial;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * Runs a trial by its name; the exit code tells whether it held. {@code pipeline/trial} calls it.
 */
public final class Trial {
  private Trial() {}

  /** Takes the trial's name, a folder to work in, and what the trial takes. */
  public static void main(String[] args) throws Exception {
    if (args.length < 2) {
      System.err.println("usage: trial poisoned|killed|workers|scale|hostile FOLDER [ARGUMENT…]");
      System.exit(2);
    }
    Path folder = Path.of(args[1]).toAbsolutePath();
    List<String> more = Arrays.asList(args).subList(2, args.length);
    boolean held =
        switch (args[0]) {
          case "poisoned" -> new PoisonedTrial(folder, number(more, 0, 1000)).run();
          case "killed" ->
              new KilledTrial(folder, number(more, 0, 1000), number(more, 1, 20)).run();
          case "workers" ->
              new WorkersTrial(folder, number(more, 0, 2000), number(more, 1, 40)).run();
          case "scale" -> new ScaleTrial(folder, number(more, 0, 10_000)).run();
          case "hostile" -> hostile(folder, more);
          default -> throw new IllegalArgumentException("no such trial: " + args[0]);
        };
    System.out.println(args[0] + (held ? ": held" : ": DID NOT HOLD"));
    System.exit(held ? 0 : 1);
  }

  private static boolean hostile(Path folder, List<String> more) throws Exception {
    boolean counted = !more.isEmpty() && more.get(0).matches("[0-9]+");
    List<String> folders = counted ? more.subList(1, more.size()) : more;
    return new HostileTrial(folder, number(counted ? more : List.of(), 0, 2000), folders).run();
  }

  private static int number(List<String> arguments, int place, int otherwise) {
    return arguments.size() > place ? Integer.parseInt(arguments.get(place)) : otherwise;
  }
}
