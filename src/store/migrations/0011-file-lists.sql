-- What lists of files and remittances are read by. File ids grow with time, so that their order is the order of arrival.
create index outbound_file_in_order on outbound_file (organization_id, file_id);
create index inbound_file_in_order on inbound_file (organization_id, file_id);
create index remittance_in_order on remittance_payment (organization_id, payment_date, payer_tax_id, trace_number, payment_cents);
create index remittance_of_file on remittance_payment (organization_id, file_id);
create index remittance_variant_of_file on remittance_variant (organization_id, file_id);
create index interchange_of_file on inbound_interchange (organization_id, file_id);

-- An envelope whose file was set aside unapplied gives way to a corrected one under the same number.
grant update (file_id) on inbound_interchange to claimwright_application;
