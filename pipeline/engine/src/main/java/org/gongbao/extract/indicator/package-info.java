/** Quantities to indicators: what is measured, whether achieved or aimed at, when, against what. */
@NullMarked
package org.gongbao.extract.indicator;

import org.jspecify.annotations.NullMarked;
