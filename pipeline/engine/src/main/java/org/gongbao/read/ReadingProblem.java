package org.gongbao.read;

import java.io.IOException;
import javax.xml.stream.XMLStreamException;
import org.gongbao.model.UnreadableInput;
import org.jspecify.annotations.Nullable;

/**
 * Why a file cannot be read, worded in one place: what is wrong, and what the file's owner can do.
 */
public enum ReadingProblem {
  /** No file stands at the path. */
  MISSING("there is no such file", "Check the path."),
  /** The path is a folder's. */
  FOLDER("this is a folder, not a file", "Name the files in it."),
  /** The user may not read the file. */
  FORBIDDEN("the permission to read this file is missing", "Make it readable for this user."),
  /** The disk or the network failed. */
  UNREACHABLE("the file could not be loaded", "Copy it to a local disk and try again."),
  /** Too large to be a report. */
  TOO_LARGE("the file is too large to be a report", "Split it into its documents."),
  /** No bytes at all. */
  EMPTY("the file is empty", "Download or export it again."),
  /** A document without any text. */
  NO_TEXT(
      "the document holds no text",
      "If it holds pictures of pages, save them as a PDF and have their characters recognised."),
  /** Bytes that no known format explains. */
  NO_DOCUMENT(
      "this is no document that can be read",
      "Give a PDF, an OFD, a document of Word, Excel or WPS, an HTML page or plain text."),
  /** A document in a format that has no reader yet. */
  UNSUPPORTED("this format cannot be read yet", "Save the document as PDF or DOCX."),
  /** A picture. */
  IMAGE(
      "this is a picture, and pictures cannot be read yet",
      "Save it as a PDF and have its characters recognised."),
  /** An archive of files. */
  ARCHIVE(
      "this is an archive of files, not a document",
      "Unpack it and give the files in it, or pack them as a file that ends with .zip."),
  /** Protected by a password. */
  ENCRYPTED(
      "the file is encrypted", "Open it with its password and save it again without protection."),
  /** Cut off, or damaged otherwise. */
  DAMAGED("the file is cut off or damaged", "Download or export it again."),
  /** Unpacks to more than any document does. */
  BLOATED(
      "the file unpacks to more than a document can hold",
      "Check where it comes from; open it in a word processor and save it again.");

  private final String wrong;
  private final String remedy;

  ReadingProblem(String wrong, String remedy) {
    this.wrong = wrong;
    this.remedy = remedy;
  }

  /** The problem of a file whose XML cannot be parsed, or unpacked for parsing. */
  public static UnreadableInput ofXml(XMLStreamException e, String name) {
    if (e.getNestedException() instanceof IOException nested) {
      return ofArchive(nested, name);
    }
    String first = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    return DAMAGED.in(name, first, e);
  }

  /** The problem of a file that cannot be unpacked. */
  public static UnreadableInput ofArchive(IOException e, String name) {
    ReadingProblem problem = e instanceof ZipArchive.TooLarge ? BLOATED : DAMAGED;
    return problem.in(name, String.valueOf(e.getMessage()), e);
  }

  /** The problem of a file, by its name. */
  public UnreadableInput in(String name) {
    return new UnreadableInput(name + ": " + wrong + ". " + remedy);
  }

  /** The problem of a file, with what is known beyond the plain wording. */
  public UnreadableInput in(String name, String detail) {
    return in(name, detail, null);
  }

  /** As above, with the complaint that it was recognised by. */
  public UnreadableInput in(String name, String detail, @Nullable Throwable cause) {
    String message = name + ": " + wrong + " (" + detail + "). " + remedy;
    return cause == null ? new UnreadableInput(message) : new UnreadableInput(message, cause);
  }
}
