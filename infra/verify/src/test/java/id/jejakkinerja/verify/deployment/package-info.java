/**
 * What is deployed, read as text and judged without a cluster: compose, Kubernetes, alerts, dashboards, the demo realm. Each judge has a
 * planted fault beside it that it must find.
 */
@NullMarked
package id.jejakkinerja.verify.deployment;

import org.jspecify.annotations.NullMarked;
