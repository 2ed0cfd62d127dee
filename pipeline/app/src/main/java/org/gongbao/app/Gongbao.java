package org.gongbao.app;

/** The command {@code gongbao}. */
public final class Gongbao {
  private Gongbao() {}

  /** Runs the command line. */
  public static void main(String[] args) {}
}
