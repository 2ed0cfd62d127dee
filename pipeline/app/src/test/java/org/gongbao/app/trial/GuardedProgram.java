package org.gongbao.app.trial;

import java.nio.file.Path;
import java.security.Permission;
import org.gongbao.app.Gongbao;

/**
 * The real program whose workers may write in their own temporary folder, and may neither reach the
 * network nor start a program but the recognition of characters. One that tries ends with a code of
 * its own, so that the run tells which document made it do so.
 */
public final class GuardedProgram {
  /** What a worker ends with that has tried what it must not. */
  static final int ESCAPED = 77;

  /** What the recognition of characters is started with, which is the program's own doing. */
  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();

  private GuardedProgram() {}

  /** Takes the words of a command line. */
  @SuppressWarnings("removal") // Java 17 has nothing else that sees every attempt
  public static void main(String[] args) {
    if (args.length > 0 && args[0].equals("work")) {
      System.setSecurityManager(new Guard(System.getProperty("java.io.tmpdir")));
    }
    Gongbao.runOver(GuardedProgram.class, args);
  }

  @SuppressWarnings("removal")
  private static final class Guard extends SecurityManager {
    private final String folder;

    Guard(String folder) {
      this.folder = folder;
    }

    @Override
    public void checkPermission(Permission permission) {
      // Everything but what is forbidden below.
    }

    @Override
    public void checkConnect(String host, int port) {
      escaped("connects to " + host + ":" + port);
    }

    @Override
    public void checkListen(int port) {
      escaped("listens on " + port);
    }

    @Override
    public void checkExec(String command) {
      if (!command.equals(JAVA)) {
        escaped("starts " + command);
      }
    }

    @Override
    public void checkWrite(String file) {
      if (!file.startsWith(folder) && !file.equals("/dev/null")) {
        escaped("writes " + file);
      }
    }

    @Override
    public void checkDelete(String file) {
      if (!file.startsWith(folder)) {
        escaped("deletes " + file);
      }
    }

    private static void escaped(String how) {
      new IllegalStateException(how).printStackTrace();
      Runtime.getRuntime().halt(ESCAPED);
    }
  }
}
