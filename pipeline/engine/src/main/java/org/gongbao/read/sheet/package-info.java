/**
 * Workbooks of Excel and WPS, XLSX and XLS: each sheet gives its tables with the lines around them.
 */
@NullMarked
package org.gongbao.read.sheet;

import org.jspecify.annotations.NullMarked;
