package org.gongbao.read.html;
import org.gongbao.model.UnreadableInput;
import org.gongbao.model.document.Reading;
import org.gongbao.read.FormatReader;
/** x. */
public final class HtmlReader implements FormatReader {
  @Override public Reading read(byte[] bytes, String name) throws UnreadableInput { throw new IllegalStateException(); }
}
