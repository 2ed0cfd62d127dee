/** The numbered undertakings of a report, told in sections and in tables. */
@NullMarked
package org.gongbao.extract.project;

import org.jspecify.annotations.NullMarked;
