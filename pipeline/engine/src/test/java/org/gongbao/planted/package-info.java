/** Breaks each rule of the architecture once, to show that the rule finds it. */
package org.gongbao.planted;
