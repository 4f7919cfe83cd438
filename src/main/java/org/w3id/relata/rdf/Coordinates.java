package org.w3id.relata.rdf;

import java.math.BigDecimal;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.w3id.relata.rdf.GazetteerTables.Entry;
import org.w3id.relata.text.TabRow;

/** Where the things of the gazetteer are, as WGS 84 numbers and as a point of GeoSPARQL. */
record Coordinates(GraphBuilder graph, Iris iris) {
    /** Describes where an entry is, from its latitude and longitude in decimal degrees of WGS 84. */
    void describe(Entry entry, GraphBuilder.Subject subject) {
        if (!entry.has("lat") || !entry.has("lon")) {
            throw entry.row().error("only one of “lat” and “lon” is given", "give both, or neither");
        }
        BigDecimal latitude = degrees(entry.row(), "lat", 90);
        BigDecimal longitude = degrees(entry.row(), "lon", 180);
        Node geometry = iris.id(entry.path() + "/geometry");
        subject.with(ForeignTerms.latitude, Literals.decimal(latitude))
                .with(ForeignTerms.longitude, Literals.decimal(longitude))
                .with(ForeignTerms.hasGeometry, geometry);
        String point = "POINT(" + Literals.plain(longitude) + " " + Literals.plain(latitude) + ")";
        graph.about(geometry)
                .a(ForeignTerms.GEOMETRY)
                .a(ForeignTerms.POINT)
                .label(Literals.english("Position of " + entry.row().text("label")))
                .with(
                        ForeignTerms.asWkt,
                        NodeFactory.createLiteralDT(
                                point, TypeMapper.getInstance().getSafeTypeByName(ForeignTerms.WKT_LITERAL)));
    }

    private static BigDecimal degrees(TabRow row, String column, int limit) {
        BigDecimal value = row.decimal(column);
        if (value == null || value.abs().compareTo(BigDecimal.valueOf(limit)) > 0) {
            throw row.error("“" + column + "” is not within ±" + limit + " degrees", "write decimal degrees of WGS 84");
        }
        return value;
    }
}
