package org.gongbao.read;

/** What a file's content shows it to be. */
public enum FileFormat {
  /** Portable Document Format. */
  PDF("application/pdf", "PDF"),
  /** Word's format since 2007. */
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "DOCX"),
  /** A page of the web. */
  HTML("text/html", "HTML"),
  /** Plain text. */
  TEXT("text/plain", "plain text"),
  /** The national format for documents with fixed pages, GB/T 33190. */
  OFD("application/ofd", "OFD"),
  /** Excel's format since 2007. */
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "XLSX"),
  /** Excel's format from 1997 to 2003, and that of WPS. */
  XLS("application/vnd.ms-excel", "XLS"),
  /** Word's format from 1997 to 2003, and that of WPS. */
  DOC("application/msword", "DOC"),
  /** PowerPoint's format since 2007. */
  PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "PPTX"),
  /** A text, sheet or presentation of OpenDocument. */
  OPEN_DOCUMENT("application/vnd.oasis.opendocument", "OpenDocument"),
  /** An archive that is no document. */
  ZIP("application/zip", "ZIP"),
  /** An archive in another format than ZIP. */
  OTHER_ARCHIVE("application/octet-stream", "archive"),
  /** An archive whose end is missing. */
  CUT_ZIP("application/zip", "ZIP"),
  /** An Office document under a password. */
  ENCRYPTED_OFFICE("application/x-tika-ooxml-protected", "encrypted Office document"),
  /** PowerPoint's format from 1997 to 2003. */
  PPT("application/vnd.ms-powerpoint", "PPT"),
  /** Rich Text Format. */
  RTF("application/rtf", "RTF"),
  /** A page of the web saved with its pictures, or a mail. */
  MHTML("multipart/related", "MHTML"),
  /** XML that is no page of the web. */
  XML("application/xml", "XML"),
  /** A picture. */
  IMAGE("image/*", "picture"),
  /** Anything else. */
  UNKNOWN("application/octet-stream", "unknown");

  private final String mediaType;
  private final String title;

  FileFormat(String mediaType, String title) {
    this.mediaType = mediaType;
    this.title = title;
  }

  /** The media type that a report's source is given. */
  public String mediaType() {
    return mediaType;
  }

  /** What people call the format. */
  public String title() {
    return title;
  }
}
