package org.gongbao.read.flow;

import java.util.Map;
import java.util.TreeMap;

/** Counts the characters in each face, to find the face of a document's body. */
public final class FaceCount {
  private final Map<String, Integer> characters = new TreeMap<>();
  private int total;

  /** Counts characters of a face. */
  public void add(String face, int count) {
    characters.merge(face, count, Integer::sum);
    total += count;
  }

  /** The face of more than half of the characters; empty where there is none. */
  public String bodyFace() {
    for (Map.Entry<String, Integer> face : characters.entrySet()) {
      if (face.getValue() * 2 > total) {
        return face.getKey();
      }
    }
    return "";
  }
}
