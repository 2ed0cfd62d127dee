/**
 * Text to findings: quantities, indicators, agencies, projects, plans; one kind of fact, one class.
 */
@NullMarked
package org.gongbao.extract;

import org.jspecify.annotations.NullMarked;
