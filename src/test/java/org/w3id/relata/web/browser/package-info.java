/** What people see and do, in a real browser, on a real server with the seeds. */
@org.jspecify.annotations.NullMarked
package org.w3id.relata.web.browser;
