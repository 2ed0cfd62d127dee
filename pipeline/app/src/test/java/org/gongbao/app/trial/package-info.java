/**
 * Long runs that no build waits for: what the batch promises, tried at its full size. {@code
 * pipeline/trial} runs them.
 */
package org.gongbao.app.trial;
