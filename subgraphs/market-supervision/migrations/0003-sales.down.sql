DROP TABLE sales_month, real_name_sale, retail_sale;
