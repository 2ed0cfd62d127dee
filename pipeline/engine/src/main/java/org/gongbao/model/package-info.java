/**
 * The report and everything in it, as published: records that know the JDK and JSON annotations.
 */
@NullMarked
package org.gongbao.model;

import org.jspecify.annotations.NullMarked;
