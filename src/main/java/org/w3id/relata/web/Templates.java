package org.w3id.relata.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

/** The page templates, compiled at build time; they escape whatever they are given. */
final class Templates {
    private static final String PACKAGE = "org.w3id.relata.web.template";

    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(null, ContentType.Html, Templates.class.getClassLoader(), PACKAGE);

    /** The page as HTML. */
    String render(String template, Object page) {
        StringOutput output = new StringOutput(16_384);
        engine.render(template, page, output);
        return output.toString();
    }
}
