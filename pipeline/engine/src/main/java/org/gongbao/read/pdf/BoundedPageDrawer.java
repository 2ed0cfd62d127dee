package org.gongbao.read.pdf;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/**
 * Draws a page without what would take all memory or time, and without pictures that no reader is
 * there for.
 */
final class BoundedPageDrawer extends PageDrawer {
  private static final int DEEPEST_FORM = 12;
  private static final int MOST_FORMS = 2_000;

  /**
   * A picture that unpacks to more than this is left out, unless it can be thinned while it is
   * read.
   */
  private static final long LARGEST_PICTURE = 160L << 20;

  private final Set<String> omitted;
  private int depth;
  private int forms;

  /**
   * A drawer of one page.
   *
   * @param omitted takes the reasons for which pictures were left out
   */
  BoundedPageDrawer(PageDrawerParameters parameters, Set<String> omitted) throws IOException {
    super(parameters);
    this.omitted = omitted;
  }

  @Override
  public void drawImage(PDImage image) throws IOException {
    boolean jpeg = false;
    if (image instanceof PDImageXObject object) {
      List<COSName> filters = object.getStream().getFilters();
      if (filters.contains(COSName.JPX_DECODE) && !isReadable("JPEG2000")) {
        omitted.add("a picture in JPEG 2000, for which no reader is built in");
        return;
      }
      jpeg = filters.contains(COSName.DCT_DECODE);
    }
    long bits =
        (long) image.getWidth()
            * image.getHeight()
            * image.getBitsPerComponent()
            * (image.isStencil() ? 1 : image.getColorSpace().getNumberOfComponents());
    if (!jpeg && bits / 8 > LARGEST_PICTURE) {
      omitted.add(
          "a picture of " + image.getWidth() + " × " + image.getHeight() + " pixels, too large");
      return;
    }
    super.drawImage(image);
  }

  @Override
  public void showForm(PDFormXObject form) throws IOException {
    if (enter()) {
      try {
        super.showForm(form);
      } finally {
        depth--;
      }
    }
  }

  @Override
  public void showTransparencyGroup(PDTransparencyGroup group) throws IOException {
    if (enter()) {
      try {
        super.showTransparencyGroup(group);
      } finally {
        depth--;
      }
    }
  }

  private boolean enter() {
    if (depth >= DEEPEST_FORM || forms >= MOST_FORMS) {
      return false;
    }
    depth++;
    forms++;
    return true;
  }

  private static boolean isReadable(String format) {
    return ImageIO.getImageReadersByFormatName(format).hasNext();
  }
}
