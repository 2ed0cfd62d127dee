package org.gongbao.read.ocr;

import com.benjaminwan.ocrlibrary.OcrEngine;
import com.benjaminwan.ocrlibrary.OcrResult;
import com.benjaminwan.ocrlibrary.Point;
import com.benjaminwan.ocrlibrary.TextBlock;
import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The process in which the engine runs: reads the paths of pictures line by line, answers each with
 * a message.
 */
final class RapidOcrProcess {
  /** White added around the picture. */
  private static final int PADDING = 0;

  /** The picture is not made smaller for the search of lines. */
  private static final int LONGEST_SIDE = 0;

  private static final float BOX_SCORE = 0.5f;
  private static final float BOX_THRESHOLD = 0.3f;
  private static final float UNCLIP = 1.6f;

  private RapidOcrProcess() {}

  /**
   * Runs until the standard input ends.
   *
   * @param arguments the library, the folder of the models, the four files in it, and how many
   *     threads may be used
   */
  public static void main(String[] arguments) throws IOException {
    DataOutputStream answers =
        new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
    OcrEngine engine = new OcrEngine();
    try {
      System.load(arguments[0]);
      engine.initLogger(false, false, false);
      engine.setNumThread(Integer.parseInt(arguments[6]));
      boolean ready =
          engine.initModels(arguments[1], arguments[2], arguments[3], arguments[4], arguments[5]);
      answer(answers, List.of(), ready ? "" : "its models cannot be loaded");
    } catch (LinkageError e) {
      answer(answers, List.of(), String.valueOf(e.getMessage()));
      return;
    }
    BufferedReader pictures =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String path = pictures.readLine(); path != null; path = pictures.readLine()) {
      answer(answers, lines(engine, path), "");
    }
  }

  private static void answer(DataOutputStream answers, List<ReadLine> lines, String problem)
      throws IOException {
    new RapidOcrMessage(lines, problem).write(answers);
  }

  private static List<ReadLine> lines(OcrEngine engine, String path) {
    OcrResult result =
        engine.detect(path, PADDING, LONGEST_SIDE, BOX_SCORE, BOX_THRESHOLD, UNCLIP, true, true);
    List<ReadLine> lines = new ArrayList<>();
    for (TextBlock block : result.getTextBlocks()) {
      ReadLine line = line(block);
      if (line != null) {
        lines.add(line);
      }
    }
    return lines;
  }

  private static @Nullable ReadLine line(TextBlock block) {
    String text = block.getText();
    int length = text.codePointCount(0, text.length());
    if (length == 0) {
      return null;
    }
    int left = Integer.MAX_VALUE;
    int top = Integer.MAX_VALUE;
    int right = Integer.MIN_VALUE;
    int bottom = Integer.MIN_VALUE;
    for (Point corner : block.getBoxPoint()) {
      left = Math.min(left, corner.getX());
      top = Math.min(top, corner.getY());
      right = Math.max(right, corner.getX());
      bottom = Math.max(bottom, corner.getY());
    }
    float[] scores = block.getCharScores();
    List<Float> confidences = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      confidences.add(i < scores.length ? Math.max(0, Math.min(1, scores[i])) : 0f);
    }
    return new ReadLine(left, top, right, bottom, text, confidences, block.getAngleIndex() == 1);
  }
}
