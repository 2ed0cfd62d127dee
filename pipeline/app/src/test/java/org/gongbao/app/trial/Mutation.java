package org.gongbao.app.trial;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Ways in which a file comes damaged, or is made to do harm. */
public enum Mutation {
  /** Breaks off somewhere. */
  TRUNCATED {
    @Override
    public byte[] apply(byte[] bytes, Random random) {
      return Arrays.copyOf(bytes, random.nextInt(bytes.length));
    }
  },
  /** Single bits turned over, few or many. */
  FLIPPED {
    @Override
    public byte[] apply(byte[] bytes, Random random) {
      byte[] flipped = bytes.clone();
      int count = 1 << random.nextInt(10);
      for (int i = 0; i < count; i++) {
        flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(Byte.SIZE));
      }
      return flipped;
    }
  },
  /** Two stretches change places. */
  SWAPPED {
    @Override
    public byte[] apply(byte[] bytes, Random random) {
      byte[] swapped = bytes.clone();
      int length = 1 + random.nextInt(Math.max(1, bytes.length / 4));
      int one = random.nextInt(bytes.length - length + 1);
      int other = random.nextInt(bytes.length - length + 1);
      System.arraycopy(bytes, one, swapped, other, length);
      System.arraycopy(bytes, other, swapped, one, length);
      return swapped;
    }
  },
  /** A stretch stands twice, or is filled with one byte. */
  REPEATED {
    @Override
    public byte[] apply(byte[] bytes, Random random) {
      int length = 1 + random.nextInt(Math.min(1 << 16, bytes.length));
      int begin = random.nextInt(bytes.length - length + 1);
      if (random.nextBoolean()) {
        byte[] filled = bytes.clone();
        Arrays.fill(filled, begin, begin + length, (byte) random.nextInt(256));
        return filled;
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      out.write(bytes, 0, begin + length);
      out.write(bytes, begin, bytes.length - begin);
      return out.toByteArray();
    }
  },
  /** Numbers in the text of the file, lengths and counts among them, become absurd. */
  NUMBERS {
    @Override
    public byte[] apply(byte[] bytes, Random random) {
      return replaced(
          bytes,
          Pattern.compile("[0-9]{1,9}"),
          0.02,
          random,
          List.of("-1", "0", "99999999", "2147483647", "2147483648", "1e30"));
    }
  },
  /** References of a PDF lead to other objects, back to themselves among them. */
  REFERENCES {
    @Override
    public byte[] apply(byte[] bytes, Random random) {
      List<String> objects = new ArrayList<>();
      Matcher matcher = Pattern.compile("[0-9]{1,6} 0 (?=R|obj)").matcher(text(bytes));
      while (matcher.find()) {
        objects.add(matcher.group());
      }
      return objects.isEmpty()
          ? SWAPPED.apply(bytes, random)
          : replaced(bytes, Pattern.compile("[0-9]{1,6} 0 (?=R)"), 0.1, random, objects);
    }
  },
  /** A part of an archive (DOCX, OFD) is damaged and packed again, so that it is read at all. */
  PART {
    @Override
    public byte[] apply(byte[] bytes, Random random) {
      Map<String, byte[]> parts = unpack(bytes);
      if (parts.isEmpty()) {
        return FLIPPED.apply(bytes, random);
      }
      List<String> names = new ArrayList<>(parts.keySet());
      for (int i = 0; i <= random.nextInt(3); i++) {
        String name = names.get(random.nextInt(names.size()));
        List<Mutation> ways = List.of(TRUNCATED, FLIPPED, SWAPPED, REPEATED, NUMBERS);
        byte[] part = parts.getOrDefault(name, new byte[0]);
        if (part.length > 0) {
          parts.put(name, ways.get(random.nextInt(ways.size())).apply(part, random));
        }
      }
      return pack(parts);
    }
  };

  /** The file, damaged in this way. */
  public abstract byte[] apply(byte[] bytes, Random random);

  private static byte[] replaced(
      byte[] bytes, Pattern pattern, double share, Random random, List<String> by) {
    Matcher matcher = pattern.matcher(text(bytes));
    String text =
        matcher.replaceAll(
            found ->
                random.nextDouble() < share
                    ? Matcher.quoteReplacement(by.get(random.nextInt(by.size())))
                    : Matcher.quoteReplacement(found.group()));
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  private static Map<String, byte[]> unpack(byte[] bytes) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    if (bytes.length < 2 || bytes[0] != 'P' || bytes[1] != 'K') {
      return parts;
    }
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    } catch (IOException e) {
      return parts;
    }
    return parts;
  }

  private static byte[] pack(Map<String, byte[]> parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new IllegalStateException("memory can be written", e);
    }
    return bytes.toByteArray();
  }
}
