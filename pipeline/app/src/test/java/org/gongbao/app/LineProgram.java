package org.gongbao.app;

/** The program over {@link LineExtraction}, behind poison, for the workers of tests. */
final class LineProgram {
  private LineProgram() {}

  public static void main(String[] args) {
    Gongbao.run(
        new Engine(
            (dictionaries, ocr, watch) -> new Poison(new LineExtraction()), LineProgram.class),
        args);
  }
}
